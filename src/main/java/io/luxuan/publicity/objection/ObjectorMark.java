package io.luxuan.publicity.objection;

/** What makes two objections one. @param person null where nobody is named; both are hashes that tell nobody */
public record ObjectorMark(String person, String text) {}
