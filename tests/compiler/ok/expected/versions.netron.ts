// versions.netron.ts - types and clients of versions.nsvc.
// Written by netronc 0.1.0. Change versions.nsvc instead.
import * as $ from "@netron/client";

export interface Stat {
	size: bigint;
}
export const $Stat: $.Struct<Stat> = $.struct("Stat", () => [
	$.field("size", $.u64),
]);

const $Files = {
	stat: $.method("stat", [$.param("path", $.string)], { returns: $Stat }),
};

export class Files extends $.Client {
	static readonly $key: string = "Files@1.0.0";

	protected override $key(): string {
		return "Files@1.0.0";
	}

	stat(path: string, options?: $.CallOptions): Promise<Stat> {
		return this.$call($Files.stat, [path], options);
	}
}

const $versions_files2 = {
	stat: $.method("stat", [$.param("path", $.string), $.param("follow", $.bool, () => true)], { returns: $Stat }),
};

export class versions_files2 extends $.Client {
	static readonly $key: string = "Files@2.0.0";

	protected override $key(): string {
		return "Files@2.0.0";
	}

	stat(path: string, follow?: boolean | undefined, options?: $.CallOptions): Promise<Stat> {
		return this.$call($versions_files2.stat, [path, follow], options);
	}
}

export class Empty extends $.Client {
	static readonly $key: string = "Empty@1.0.0";

	protected override $key(): string {
		return "Empty@1.0.0";
	}
}
