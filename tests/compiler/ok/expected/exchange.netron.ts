// exchange.netron.ts - types and clients of exchange.nsvc.
// Written by netronc 0.1.0. Change exchange.nsvc instead.
import * as $ from "@netron/client";

/** Which way an order goes. */
export const Side = {
	buy: 1,
	sell: 2,
} as const;
export type Side = (typeof Side)[keyof typeof Side] | (number & {});
export const $Side: $.Type<Side> = $.enumeration($.i32, Side);

/** What the exchange offers for a symbol at one moment. */
export interface Quote {
	symbol: string;
	bid: number;
	ask: number;
	at: Date;
}
export const $Quote: $.Struct<Quote> = $.struct("Quote", () => [
	$.field("symbol", $.string),
	$.field("bid", $.f64),
	$.field("ask", $.f64),
	$.field("at", $.timestamp),
]);

export interface NewOrder {
	symbol: string;
	side: Side;
	quantity: number;
	limit?: number | undefined;
	tags: string[];
	labels: Record<string, string>;
}
export const $NewOrder: $.Struct<NewOrder> = $.struct("NewOrder", () => [
	$.field("symbol", $.string),
	$.field("side", $Side),
	$.field("quantity", $.u32),
	$.field("limit", $.optional($.f64)),
	$.field("tags", $.list($.string)),
	$.field("labels", $.dictionary($.string)),
]);

export interface Fill {
	order: string;
	quantity: number;
	price: number;
}
export const $Fill: $.Struct<Fill> = $.struct("Fill", () => [
	$.field("order", $.string),
	$.field("quantity", $.u32),
	$.field("price", $.f64),
]);

export interface ImportSummary {
	accepted: number;
	rejected: number;
}
export const $ImportSummary: $.Struct<ImportSummary> = $.struct("ImportSummary", () => [
	$.field("accepted", $.u32),
	$.field("rejected", $.u32),
]);

export interface UnknownSymbol$Details {
	symbol: string;
}
export const $UnknownSymbol: $.Struct<UnknownSymbol$Details> = $.struct("UnknownSymbol", () => [
	$.field("symbol", $.string),
]);

export class UnknownSymbol extends $.RemoteError<UnknownSymbol$Details> {
	static readonly $name = "UnknownSymbol";
	static readonly $code = 404;
	static readonly $details = (): $.Struct => $UnknownSymbol;
}

export interface MarketClosed$Details {
	opensAt?: Date | undefined;
}
export const $MarketClosed: $.Struct<MarketClosed$Details> = $.struct("MarketClosed", () => [
	$.field("opensAt", $.optional($.timestamp)),
]);

export class MarketClosed extends $.RemoteError<MarketClosed$Details> {
	static readonly $name = "MarketClosed";
	static readonly $code = 409;
	static readonly $details = (): $.Struct => $MarketClosed;
}

const $Market = {
	getQuote: $.method("getQuote", [$.param("symbol", $.string)], { returns: $Quote, throws: () => [UnknownSymbol], timeout: 500, isIdempotent: true }),
	placeOrder: $.method("placeOrder", [$.param("order", $NewOrder)], { returns: $.string, throws: () => [UnknownSymbol, MarketClosed] }),
	watchQuotes: $.method("watchQuotes", [$.param("symbols", $.list($.string))], { streams: $Quote }),
	importOrders: $.method("importOrders", [$.param("account", $.string), $.upload("orders", $NewOrder)], { returns: $ImportSummary }),
	trade: $.method("trade", [$.upload("orders", $NewOrder)], { streams: $Fill }),
	halted: $.event("halted", [$.param("symbol", $.string), $.param("reason", $.string)]),
};

/** Trading on one exchange. */
export class Market extends $.Client {
	static readonly $key: string = "Market@1.2.0";

	protected override $key(): string {
		return "Market@1.2.0";
	}

	/** The best bid and ask of a symbol. */
	getQuote(symbol: string, options?: $.CallOptions): Promise<Quote> {
		return this.$call($Market.getQuote, [symbol], options);
	}

	/** Places one order; returns its id. */
	placeOrder(order: NewOrder, options?: $.CallOptions): Promise<string> {
		return this.$call($Market.placeOrder, [order], options);
	}

	/** Quotes of these symbols, as they change. */
	watchQuotes(symbols: readonly string[], options?: $.CallOptions): $.Stream<Quote> {
		return this.$open($Market.watchQuotes, [symbols], options);
	}

	/** Takes any number of orders and tells how many were accepted. */
	importOrders(account: string, orders: $.Items<NewOrder>, options?: $.CallOptions): Promise<ImportSummary> {
		return this.$call($Market.importOrders, [account, orders], options);
	}

	/** Orders in, fills out, for as long as both sides like. */
	trade(orders: $.Items<NewOrder>, options?: $.CallOptions): $.Stream<Fill> {
		return this.$open($Market.trade, [orders], options);
	}

	/** Trading in a symbol has stopped. */
	readonly halted: $.Event<[symbol: string, reason: string]> = this.$event($Market.halted);

	readonly open: $.ReadonlyProperty<boolean> = this.$property("open", $.bool);

	readonly spread: $.Property<number> = this.$property("spread", $.f64);
}
