package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;

/** What is objected to. @param running still within the publicity */
record ObjectionTarget(Notice notice, ListEntry entry, boolean running) {}
