package io.luxuan.calendar;

/** What a preview was made of. @param year revision of the year itself @param before of the year before; 0 where it is not loaded */
record SeenRevisions(int year, int before) {
    static final SeenRevisions NONE = new SeenRevisions(0, 0);
}
