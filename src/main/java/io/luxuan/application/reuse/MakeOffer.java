package io.luxuan.application.reuse;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.Party;
import io.luxuan.application.fill.Entries;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.reuse.Offer.OfferLine;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TakenAnswers;
import io.luxuan.programme.form.TakenAnswers.Filled;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays what one application says beside what another says so far. */
@UseCase
@ForUnitWriters
class MakeOffer {
    private final Own own;
    private final Documents documents;
    private final ReadParties parties;
    private final Setting setting;

    MakeOffer(Own own, Documents documents, ReadParties parties, Setting setting) {
        this.own = own;
        this.documents = documents;
        this.parties = parties;
        this.setting = setting;
    }

    /** @throws io.luxuan.shared.NotFound for applications of others; @throws Refusal where nothing may be written any more */
    public Offer of(String applicationId, String sourceId) {
        ApplicationRow row = own.find(applicationId);
        ApplicationRow source = own.find(sourceId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        ApplicationForm form = setting.form(row.roundId());
        ApplicationForm former = setting.form(source.roundId());
        Snapshot now = documents.now(row);
        Snapshot then = said(source);
        Map<String, String> taken = TakenAnswers.of(new Filled(form.questions().toList(), now.answers(), form::options),
                new Filled(former.questions().toList(), then.answers(), former::options));
        List<OfferLine> lines = new ArrayList<>();
        form.questions().forEach(question -> {
            List<SnapshotFile> files = files(question, former, then).stream().filter(file -> isNew(file, question, now)).toList();
            String text = taken.getOrDefault(question.key(), "");
            boolean same = text.equals(now.answers().getOrDefault(question.key(), ""));
            if (!files.isEmpty() || !text.isEmpty() && !same) {
                lines.add(line(question, form, now, text, files));
            }
        });
        return new Offer(row, source, setting.round(source.roundId()).title(), lines, members(row, source));
    }

    Snapshot said(ApplicationRow source) {
        return source.wasSubmitted() ? documents.submitted(source) : documents.now(source);
    }

    /** Those that a question of the other form asks for too. */
    static List<SnapshotFile> files(Question question, ApplicationForm former, Snapshot then) {
        return question.type() != QuestionType.ATTACHMENT ? List.of() : TakenAnswers.same(question, former.questions().toList())
                .map(from -> then.files().stream().filter(file -> file.question().equals(from.key())
                        && (question.accept().isEmpty() || question.accept().contains(file.mediaType()))).toList()).orElse(List.of());
    }

    private static boolean isNew(SnapshotFile file, Question question, Snapshot now) {
        return now.files().stream().noneMatch(one -> one.question().equals(question.key()) && one.sha256().equals(file.sha256()));
    }

    private static OfferLine line(Question question, ApplicationForm form, Snapshot now, String text, List<SnapshotFile> files) {
        List<Attachment> there = attachments(now.files().stream().filter(file -> file.question().equals(question.key())).toList());
        String stands = now.answers().getOrDefault(question.key(), "");
        return new OfferLine(Entries.of(question, form.options(question), stands, there),
                Entries.of(question, form.options(question), text, attachments(files)), text, stands.isEmpty() && there.isEmpty());
    }

    private static List<Attachment> attachments(List<SnapshotFile> files) {
        return files.stream().map(file -> new Attachment(file.id(), file.name(), file.mediaType(), file.bytes())).toList();
    }

    private List<Party> members(ApplicationRow row, ApplicationRow source) {
        boolean asked = setting.round(row.roundId()).settings().panel() != null && parties.members(row, 0).isEmpty();
        return asked ? parties.members(source, source.versionNo()) : List.of();
    }
}
