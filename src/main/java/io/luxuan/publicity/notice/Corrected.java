package io.luxuan.publicity.notice;

import java.util.List;

/**
 * A notice with what was put right of it.
 *
 * @param corrects    what it corrects itself; null for none
 * @param corrections of it, or of what it corrects, the last first; without the notice itself
 */
public record Corrected(Notice notice, Notice corrects, List<Notice> corrections) {}
