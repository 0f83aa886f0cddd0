package io.luxuan.paper.kind;

import io.luxuan.round.Round;
import java.util.List;
import java.util.Map;

/**
 * What stands on a paper.
 *
 * @param round    that it belongs to
 * @param subject  what the file is named after, beside the kind
 * @param fields   by key; what is missing is left blank. A date stands for today's where none is typed
 * @param rows     of the list, in the order of the kind's columns
 */
public record PaperContent(Round round, String subject, Map<String, String> fields, List<List<String>> rows) {}
