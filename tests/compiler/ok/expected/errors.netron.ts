// errors.netron.ts - types and clients of errors.nsvc.
// Written by netronc 0.1.0. Change errors.nsvc instead.
import * as $ from "@netron/client";

export interface NotSold$Details {
	what: string;
}
export const $NotSold: $.Struct<NotSold$Details> = $.struct("NotSold", () => [
	$.field("what", $.string),
]);

/**
 * The shop has no such thing.
 * Ask for another.
 */
export class NotSold extends $.RemoteError<NotSold$Details> {
	static readonly $name = "NotSold";
	static readonly $code = 404;
	static readonly $details = (): $.Struct => $NotSold;
}

export interface Busy$Details {
	message: string;
	retryIn?: number | undefined;
}
export const $Busy: $.Struct<Busy$Details> = $.struct("Busy", () => [
	$.field("message", $.string),
	$.field("retryIn", $.optional($.duration)),
]);

/** Said when there is no message. */
export class Busy extends $.RemoteError<Busy$Details> {
	static readonly $name = "Busy";
	static readonly $code = 503;
	static readonly $details = (): $.Struct => $Busy;
}

export interface Empty$Details {
}
export const $Empty: $.Struct<Empty$Details> = $.struct("Empty", () => [
]);

export class Empty extends $.RemoteError<Empty$Details> {
	static readonly $name = "Empty";
	static readonly $code = 499;
	static readonly $details = (): $.Struct => $Empty;
}

const $Shop = {
	buy: $.method("buy", [$.param("what", $.string)], { returns: $.u32, throws: () => [NotSold, Busy, Empty] }),
};

export class Shop extends $.Client {
	static readonly $key: string = "Shop@2.0.0-rc.1";

	protected override $key(): string {
		return "Shop@2.0.0-rc.1";
	}

	buy(what: string, options?: $.CallOptions): Promise<number> {
		return this.$call($Shop.buy, [what], options);
	}
}
