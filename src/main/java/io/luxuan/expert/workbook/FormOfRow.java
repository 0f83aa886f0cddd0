package io.luxuan.expert.workbook;

import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.ExpertFormRules;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.SubfieldText;
import io.luxuan.shared.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes what a page would have sent out of a row of a workbook, so that the same rules judge both. */
record FormOfRow(ExpertForm form, List<FileProblem> problems) {
    static FormOfRow of(FileRow row, FieldNames names, FileTexts texts) {
        List<FileProblem> problems = new ArrayList<>(CellRules.problems(row));
        Set<String> fields = fields(row, names, problems);
        ExpertForm form = new ExpertForm(Numbers.normal(row.text(FileColumn.USERNAME)).toLowerCase(Locale.ROOT), null,
                row.text(FileColumn.NAME), row.text(FileColumn.INSTITUTION), row.text(FileColumn.TITLE),
                texts.sectorOf(row.text(FileColumn.SECTOR)), row.text(FileColumn.CITY), row.text(FileColumn.KEYWORDS),
                row.text(FileColumn.YEARLY_CAP), row.text(FileColumn.ROUND_CAP), fields,
                row.text(FileColumn.SUBFIELDS)).complete();
        boolean fieldsWrong = problems.stream().anyMatch(problem -> problem.column() == FileColumn.FIELDS);
        Map<String, String> errors = form.errors(false, names);
        if (fieldsWrong) {
            errors.remove("fields");
        }
        if (fieldsWrong || errors.containsKey("fields")) {
            errors.remove("subfields");
        }
        errors.forEach((field, key) ->
                problems.add(FileProblem.of(row.number(), FileColumn.ofField(field).orElseThrow(), key)));
        if (!form.username().matches(ExpertFormRules.USERNAME)) {
            problems.add(FileProblem.of(row.number(), FileColumn.USERNAME, "experts.username.wrong"));
        }
        return new FormOfRow(tidy(form, names), problems);
    }

    private static Set<String> fields(FileRow row, FieldNames names, List<FileProblem> problems) {
        Set<String> codes = new TreeSet<>();
        for (String text : row.text(FileColumn.FIELDS).split("[;；、,，\\n]", -1)) {
            if (!text.isBlank()) {
                names.codeOf(text).ifPresentOrElse(codes::add, () -> problems.add(FileProblem.of(row.number(),
                        FileColumn.FIELDS, names.isAmbiguous(text) ? "experts.file.field.ambiguous"
                                : "experts.file.field.unknown", text.strip())));
            }
        }
        return codes;
    }

    /** Sub-fields in the one way in which they are kept, so that another way of writing them is no change. */
    private static ExpertForm tidy(ExpertForm form, FieldNames names) {
        Map<String, Set<String>> subfields = SubfieldText.parse(form.subfields(), form.fields(), names).subfields();
        return new ExpertForm(form.username(), form.password(), form.name(), form.institution(), form.title(),
                form.sector(), form.city(), form.keywords(), form.yearlyCap(), form.roundCap(), form.fields(),
                SubfieldText.format(subfields, names));
    }
}
