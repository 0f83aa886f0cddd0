package io.luxuan.card.marks;

/** One part of an opinion in words. */
public record CardOpinion(String assignmentId, String part, String said) {}
