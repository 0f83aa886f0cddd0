package io.luxuan.programme.rule;

/** An expression, or the reason why a text is none. */
public sealed interface Parsed permits Expression, RuleFault {}
