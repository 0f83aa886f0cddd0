package io.luxuan.application.workbook;

import io.luxuan.application.form.FormCheck;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether claims of a workbook say all that the form asks for; files are brought afterwards. */
final class SheetChecks {
    private SheetChecks() {}

    /** What stands in the form, with all that is computed. */
    static Snapshot snapshot(WorkbookForm form, Round round, SheetClaim claim) {
        Map<String, String> answers = new LinkedHashMap<>(claim.answers());
        answers.putAll(form.form().filled(new Snapshot(claim.answers(), List.of()), round).computed());
        answers.values().removeIf(String::isEmpty);
        return new Snapshot(answers, List.of());
    }

    static List<SheetFault> faults(WorkbookForm form, Round round, SheetClaim claim, Snapshot snapshot) {
        FilledForm filled = form.form().filled(snapshot, round);
        List<SheetFault> faults = new ArrayList<>();
        FormCheck.faults(form.form(), snapshot, filled).forEach((place, why) -> {
            if (!why.code().equals("attachment.missing")) {
                faults.add(at(form, claim, place.split("\\.", -1), why));
            }
        });
        return faults;
    }

    /** @param place a question, or table, row and column: rows of a workbook's table are numbered from 1 */
    private static SheetFault at(WorkbookForm form, SheetClaim claim, String[] place, Refused why) {
        Question question = form.form().question(place[0]).orElseThrow();
        if (place.length < 3) {
            return new SheetFault(form.claims().label(), claim.line(), question.label(), why);
        }
        return new SheetFault(form.sheetOf(question), claim.lines().get(question.key()).get(Integer.parseInt(place[1]) - 1),
                question.column(place[2]).map(Question::label).orElse(""), why);
    }
}
