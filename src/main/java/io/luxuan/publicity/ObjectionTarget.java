package io.luxuan.publicity;

/** What is objected to. @param running still within the publicity */
record ObjectionTarget(Notice notice, ListEntry entry, boolean running) {}
