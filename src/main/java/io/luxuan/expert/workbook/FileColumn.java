package io.luxuan.expert.workbook;

import io.luxuan.expert.pool.ExpertForm;
import java.util.Arrays;
import java.util.Optional;

/** Columns of a workbook of experts. Their headings are the messages {@code experts.file.column.<name>}. */
enum FileColumn {
    USERNAME("username", true, 18), NAME("name", true, 12), INSTITUTION("institution", true, 30),
    TITLE("title", false, 14), SECTOR("sector", false, 12), CITY("city", false, 12), FIELDS("fields", true, 36),
    SUBFIELDS("subfields", false, 36), KEYWORDS("keywords", false, 36), YEARLY_CAP("yearlyCap", true, 14),
    ROUND_CAP("roundCap", false, 14);

    private final String field;
    private final boolean required;
    private final int width;

    FileColumn(String field, boolean required, int width) {
        this.field = field;
        this.required = required;
        this.width = width;
    }

    /** @param field name in {@link ExpertForm} */
    static Optional<FileColumn> ofField(String field) {
        return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst();
    }

    boolean required() {
        return required;
    }

    /** In characters. */
    int width() {
        return width;
    }

    public String messageKey() {
        return "experts.file.column." + name();
    }
}
