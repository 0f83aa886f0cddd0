package io.luxuan.spreadsheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a workbook's list of sheets and keeps the first that people see. */
final class VisibleSheet extends DefaultHandler {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private String relation;

    /** Null where every sheet is hidden. */
    String relation() {
        return relation;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String state = attributes.getValue("state");
        if (relation == null && local.equals("sheet") && (state == null || state.equals("visible"))) {
            String id = attributes.getValue(RELATIONS, "id");
            relation = id == null ? attributes.getValue(STRICT, "id") : id;
        }
    }
}
