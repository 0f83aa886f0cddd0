package io.luxuan.application.store;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.TableView;
import io.luxuan.programme.form.Typed;
import java.util.List;
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
        return document(row, programme, 0, draft, attachmentsAt);
    }

    public ApplicationDocument submitted(ApplicationRow row, String attachmentsAt) {
        return submitted(row, setting.programme(row.roundId()), attachmentsAt);
    }

    public ApplicationDocument submitted(ApplicationRow row, Programme programme, String attachmentsAt) {
        return document(row, programme, row.versionNo(), submitted(row), attachmentsAt);
    }

    public Snapshot submitted(ApplicationRow row) {
        VersionRow version = versions.find(row.id(), row.versionNo());
        return version == null ? drafts.read(row.id()) : json.readValue(version.content(), Snapshot.class);
    }

    private ApplicationDocument document(ApplicationRow row, Programme programme, int version, Snapshot content, String attachmentsAt) {
        ApplicationForm form = setting.form(programme);
        boolean imported = row.source() == Source.IMPORT;
        FilledForm filled = form.filled(content, setting.round(row.roundId()));
        Stream<Section> asked = form.sections().stream()
                .map(section -> new Section(section.key(), section.title(), section.questions().stream().filter(filled::isAsked)
                        .map(question -> entry(form, question, content))
                        .filter(entry -> !imported || !isEmpty(entry)).toList()))
                .filter(section -> !section.entries().isEmpty());
        List<Section> sections = Stream.concat(asked, amounts.section(programme, content.answers()).stream()).toList();
        String field = row.field() == null ? "" : programme.fields().nameOf(row.field());
        return new ApplicationDocument(row.summary(), version, programme.fields().label(), field, sections, attachmentsAt);
    }

    /** Files hold fewer answers than forms ask for: of an imported application only what came is shown. */
    private static boolean isEmpty(Entry entry) {
        return entry.text().isEmpty() && entry.attachments().isEmpty() && (entry.table() == null || entry.table().rows().isEmpty());
    }

    private static Entry entry(ApplicationForm form, Question question, Snapshot content) {
        String text = content.answers().getOrDefault(question.key(), "");
        String shown = switch (question.type()) {
            case CHOICE -> form.options(question).getOrDefault(text, text);
            case MULTI_CHOICE -> String.join("、", AnswerRules.choices(text));
            case TABLE -> "";
            default -> text;
        };
        List<Attachment> files = content.files().stream().filter(file -> file.question().equals(question.key()))
                .map(file -> new Attachment(file.id(), file.name(), file.mediaType(), file.bytes())).toList();
        return new Entry(question.key(), question.label(), question.type(), shown, files,
                question.isTable() ? TableView.read(question, Typed.table(question, text)) : null);
    }
}
