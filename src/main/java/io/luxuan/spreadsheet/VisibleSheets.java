package io.luxuan.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a workbook's list of sheets and keeps those that people see, in their order. */
final class VisibleSheets extends DefaultHandler {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, String> relations = new LinkedHashMap<>();

    /** By the name of the sheet; empty where every sheet is hidden. */
    Map<String, String> relations() {
        return relations;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String state = attributes.getValue("state");
        if (local.equals("sheet") && (state == null || state.equals("visible"))) {
            String id = attributes.getValue(RELATIONS, "id");
            relations.put(attributes.getValue("name"), id == null ? attributes.getValue(STRICT, "id") : id);
        }
    }
}
