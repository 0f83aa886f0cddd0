package io.luxuan.notify.rule;

/** A title and a text with fields such as {@code {轮次}}. */
public record ToldWords(String title, String body) {}
