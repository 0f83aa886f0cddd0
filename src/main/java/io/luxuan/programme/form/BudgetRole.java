package io.luxuan.programme.form;

/** A table of a budget. @param amount a figure, 万元 */
public record BudgetRole(String table, String amount) {}
