package io.luxuan.application.store;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.application.fill.Entries;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes documents of drafts and of submitted versions. */
@Component
public class Documents {
    private final Drafts drafts;
    private final VersionMapper versions;
    private final Setting setting;
    private final ReckonAmounts amounts;
    private final JsonMapper json;

    Documents(Drafts drafts, VersionMapper versions, Setting setting, ReckonAmounts amounts, JsonMapper json) {
        this.drafts = drafts;
        this.versions = versions;
        this.setting = setting;
        this.amounts = amounts;
        this.json = json;
    }

    public ApplicationDocument draft(ApplicationRow row, Programme programme, Snapshot draft, String attachmentsAt) {
        return document(row, programme, setting.round(row.roundId()), 0, draft, attachmentsAt);
    }

    public ApplicationDocument submitted(ApplicationRow row, String attachmentsAt) {
        return submitted(row, setting.programme(row.roundId()), attachmentsAt);
    }

    public ApplicationDocument submitted(ApplicationRow row, Programme programme, String attachmentsAt) {
        return document(row, programme, setting.round(row.roundId()), row.versionNo(), submitted(row), attachmentsAt);
    }

    /** A submitted version, to be compared. @throws NotFound when there is none of this number */
    public ApplicationDocument version(ApplicationRow row, int number) {
        VersionRow version = versions.find(row.id(), number);
        if (version == null) {
            throw new NotFound("version", row.id() + "/" + number);
        }
        return document(row, setting.programme(row.roundId()), setting.round(row.roundId()), number, snapshot(version), "");
    }

    /** What a submitted version holds; of an imported one the answers that came. */
    public Snapshot content(ApplicationRow row, int number) {
        VersionRow version = versions.find(row.id(), number);
        return version == null ? drafts.read(row.id()) : snapshot(version);
    }

    /** Last versions of many applications of one round, in their order, in one statement; of imported ones the answers that came. */
    public List<ApplicationDocument> submitted(List<ApplicationRow> rows, Programme programme, Round round) {
        Map<String, VersionRow> found = versions.last(rows.stream().map(ApplicationRow::id).toList()).stream()
                .collect(Collectors.toMap(VersionRow::applicationId, Function.identity()));
        return rows.stream().map(row -> document(row, programme, round, row.versionNo(),
                found.containsKey(row.id()) ? snapshot(found.get(row.id())) : drafts.read(row.id()), "")).toList();
    }

    public Snapshot submitted(ApplicationRow row) {
        return content(row, row.versionNo());
    }

    /** What stands in the form now. */
    public Snapshot now(ApplicationRow row) {
        return drafts.read(row.id());
    }

    private Snapshot snapshot(VersionRow version) {
        return json.readValue(version.content(), Snapshot.class);
    }

    private ApplicationDocument document(
            ApplicationRow row, Programme programme, Round round, int version, Snapshot content, String attachmentsAt) {
        ApplicationForm form = setting.form(programme);
        boolean imported = row.source() == Source.IMPORT;
        FilledForm filled = form.filled(content, round);
        Stream<Section> asked = form.sections().stream()
                .map(section -> new Section(section.key(), section.title(), section.questions().stream().filter(filled::isAsked)
                        .map(question -> entry(form, question, content))
                        .filter(entry -> !imported || !isEmpty(entry)).toList()))
                .filter(section -> !section.entries().isEmpty());
        List<Section> sections = Stream.concat(asked, amounts.section(programme, round, content.answers()).stream()).toList();
        String field = row.field() == null ? "" : programme.fields().nameOf(row.field());
        return new ApplicationDocument(row.summary(), version, programme.fields().label(), field, sections, attachmentsAt);
    }

    /** Files hold fewer answers than forms ask for: of an imported application only what came is shown. */
    private static boolean isEmpty(Entry entry) {
        return entry.text().isEmpty() && entry.attachments().isEmpty() && (entry.table() == null || entry.table().rows().isEmpty());
    }

    private static Entry entry(ApplicationForm form, Question question, Snapshot content) {
        List<Attachment> files = content.files().stream().filter(file -> file.question().equals(question.key()))
                .map(file -> new Attachment(file.id(), file.name(), file.mediaType(), file.bytes())).toList();
        return Entries.of(question, form.options(question), content.answers().getOrDefault(question.key(), ""), files);
    }
}
