package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.Notice;
import java.util.List;

/** The public home page. */
record HomeView(List<OpenCall> calls, List<RunningList> lists, List<Notice> notices, List<Notice> results) {}
