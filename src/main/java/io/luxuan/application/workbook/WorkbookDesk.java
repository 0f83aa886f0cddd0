package io.luxuan.application.workbook;

import io.luxuan.application.form.FormCheck;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a unit sees of its workbooks: an empty one to fill, and the drafts that wait to be handed in. */
@UseCase
@ForApplicants
class WorkbookDesk {
    private static final int WIDTH = 20;
    private static final int MOST_OPTIONS = 240;

    private final ApplicationMapper applications;
    private final Drafts drafts;
    private final WorkbookForms forms;
    private final Setting setting;
    private final MovableClock clock;

    WorkbookDesk(ApplicationMapper applications, Drafts drafts, WorkbookForms forms, Setting setting, MovableClock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.forms = forms;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param faults places of the form that are not in order yet */
    public record Line(ApplicationRow row, int faults) {}

    /** @param sheets names of the workbook's sheets; @param closed why nothing can be handed in now; null while it can */
    public record Page(Round round, List<String> sheets, int all, Slice<Line> drafts, Refused closed) {}

    public Page show(String roundId, String after) {
        Round round = setting.round(roundId);
        Programme programme = setting.programme(round);
        Eligible.manyTogether(programme).require();
        String unit = Actors.require().organisationId();
        List<ApplicationRow> rows = applications.draftsOf(unit, roundId, after, Slice.PAGE + 1);
        Map<String, Snapshot> contents = drafts.read(rows.stream().map(ApplicationRow::id).toList());
        ApplicationForm form = setting.form(programme);
        List<Line> lines = rows.stream().map(row -> new Line(row, faults(form, round, contents.get(row.id())))).toList();
        return new Page(round, sheets(forms.of(programme)), applications.countDrafts(unit, roundId),
                Slice.of(lines, Slice.PAGE, line -> line.row().id()),
                Eligible.callIsOpen(round, Arrival.moment(clock)).refusal().orElse(null));
    }

    /** A workbook with the sheets and labels that are read again, and the choices that there are. */
    public void template(String roundId, OutputStream out) throws IOException {
        Programme programme = setting.programme(roundId);
        Eligible.manyTogether(programme).require();
        WorkbookForm form = forms.of(programme);
        try (SheetWriter writer = new SheetWriter()) {
            sheet(writer, form.claims().label(), form.claims().columns());
            form.tables().forEach((table, columns) -> sheet(writer, form.sheetOf(table), columns.columns().stream()
                    .filter(column -> !column.isComputed()).toList()));
            writer.to(out);
        }
    }

    private static void sheet(SheetWriter writer, String name, List<Question> columns) {
        writer.sheet(name, columns.stream().map(Question::label).toList(), Collections.nCopies(columns.size(), WIDTH));
        for (int at = 0; at < columns.size(); at++) {
            Question column = columns.get(at);
            if (!column.options().isEmpty() && column.type() == QuestionType.CHOICE
                    && String.join(",", column.options()).length() < MOST_OPTIONS) {
                writer.choices(at, column.options(), String.join("、", column.options()));
            }
        }
    }

    private static List<String> sheets(WorkbookForm form) {
        return Stream.concat(Stream.of(form.claims().label()),
                form.tables().keySet().stream().map(form::sheetOf)).toList();
    }

    private static int faults(ApplicationForm form, Round round, Snapshot content) {
        return FormCheck.faults(form, content, form.filled(content, round)).size();
    }
}
