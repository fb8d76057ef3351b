// aliases.netron.ts - types and clients of aliases.nsvc.
// Written by netronc 0.1.0. Change aliases.nsvc instead.
import * as $ from "@netron/client";

/** Who. */
export type UserId = string;

export type Age = number;

export type Names = string[];

export type Team = Record<string, Person>;

export type Digest = number[];

export type Boss = UserId;

export interface Person {
	id: UserId;
	age: Age;
	names: Names;
	key: Digest;
	boss?: Boss | undefined;
}
export const $Person: $.Struct<Person> = $.struct("Person", () => [
	$.field("id", $.string),
	$.field("age", $.u8),
	$.field("names", $.list($.string)),
	$.field("key", $.array($.u8, 16)),
	$.field("boss", $.optional($.string)),
]);

const $People = {
	find: $.method("find", [$.param("id", $.string)], { returns: $Person }),
	age: $.method("age", [$.param("id", $.string), $.param("guess", $.optional($.u8))], { returns: $.u8 }),
	names: $.method("names", [$.param("id", $.string)], { returns: $.list($.string) }),
	team: $.method("team", [$.param("lead", $.string)], { returns: $.dictionary($Person) }),
};

export class People extends $.Client {
	static readonly $key: string = "People@1.0.0";

	protected override $key(): string {
		return "People@1.0.0";
	}

	find(id: UserId, options?: $.CallOptions): Promise<Person> {
		return this.$call($People.find, [id], options);
	}

	age(id: UserId, guess?: Age | undefined, options?: $.CallOptions): Promise<Age> {
		return this.$call($People.age, [id, guess], options);
	}

	names(id: UserId, options?: $.CallOptions): Promise<Names> {
		return this.$call($People.names, [id], options);
	}

	team(lead: Boss, options?: $.CallOptions): Promise<Team> {
		return this.$call($People.team, [lead], options);
	}
}
