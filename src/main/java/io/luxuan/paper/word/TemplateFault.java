package io.luxuan.paper.word;

import java.util.List;

/**
 * Why a file cannot serve as a template.
 *
 * @param code  of {@code paper.template.}
 * @param names of fields that it is about; empty where it is about the file
 */
public record TemplateFault(String code, List<String> names) {}
