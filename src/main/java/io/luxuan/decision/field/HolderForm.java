package io.luxuan.decision.field;

/** As it was typed. @param field programme and code, such as {@code P11 steel} */
public record HolderForm(String field, String unitName, String title, String year, String document) {
    static final HolderForm EMPTY = new HolderForm("", "", "", "", "");

    public HolderForm {
        field = plain(field);
        unitName = plain(unitName);
        title = plain(title);
        year = plain(year);
        document = plain(document);
    }

    String programmeId() {
        return field.contains(" ") ? field.substring(0, field.indexOf(' ')) : "";
    }

    String code() {
        return field.substring(field.indexOf(' ') + 1);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
