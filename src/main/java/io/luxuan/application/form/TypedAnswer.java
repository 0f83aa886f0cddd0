package io.luxuan.application.form;

/** @param seen version of the answer that the window shows, 0 when there was none */
record TypedAnswer(String question, String text, int seen) {}
