package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import java.util.List;

/**
 * A paper that can be taken.
 *
 * @param id      of its kind
 * @param subject what it is about where there are several; empty where there is one
 * @param address without the ending
 */
record PaperLine(String id, String subject, String address, List<PaperFormat> formats) {}
