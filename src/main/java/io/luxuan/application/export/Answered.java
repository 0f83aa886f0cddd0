package io.luxuan.application.export;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Section;
import java.util.List;
import java.util.Objects;

/** A filled form as a line of a workbook. @param number empty before there is one; @param status as people read it */
public record Answered(String number, String organisation, String title, String status, List<Section> sections) {
    static Answered of(ApplicationDocument document, String status) {
        return new Answered(Objects.requireNonNullElse(document.summary().number(), ""), document.summary().organisationName(),
                document.summary().title(), status, document.sections());
    }
}
