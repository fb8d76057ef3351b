// imports.netron.ts - types and clients of imports.nsvc.
// Written by netronc 0.1.0. Change imports.nsvc instead.
import * as $ from "@netron/client";
import * as $1 from "./common.netron.js";

/** A part of the store. */
export interface Shelf {
	name: string;
	amounts: $1.Amount[];
	byName: Record<string, $1.Amount>;
}
export const $Shelf: $.Struct<Shelf> = $.struct("Shelf", () => [
	$.field("name", $.string),
	$.field("amounts", $.list($1.$Amount)),
	$.field("byName", $.dictionary($1.$Amount)),
]);

const $Storage = {
	version: $.method("version", [], { returns: $.string }),
	amounts: $.method("amounts", [], { returns: $.list($1.$Amount), throws: () => [$1.Refused] }),
	shelf: $.method("shelf", [$.param("name", $.string), $.param("unit", $.optional($1.$Unit))], { returns: $Shelf, throws: () => [$1.Refused] }),
	total: $.method("total", [], { returns: $1.$Amount }),
};

export class Storage extends $.Client {
	static readonly $key: string = "Storage@1.1.0";

	protected override $key(): string {
		return "Storage@1.1.0";
	}

	version(options?: $.CallOptions): Promise<string> {
		return this.$call($Storage.version, [], options);
	}

	amounts(options?: $.CallOptions): Promise<$1.Amount[]> {
		return this.$call($Storage.amounts, [], options);
	}

	shelf(name: string, unit?: $1.Unit | undefined, options?: $.CallOptions): Promise<Shelf> {
		return this.$call($Storage.shelf, [name, unit], options);
	}

	total(options?: $.CallOptions): Promise<$1.Amount> {
		return this.$call($Storage.total, [], options);
	}
}
