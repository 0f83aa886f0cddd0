package io.luxuan.programme.edit.words;

/** One thing that a draft says otherwise. @param where in words; @param before and after in words, empty where there is nothing */
public record Difference(Kind kind, String where, String before, String after) {
    public enum Kind { ADDED, REMOVED, CHANGED, MOVED }
}
