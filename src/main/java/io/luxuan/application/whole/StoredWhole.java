package io.luxuan.application.whole;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.Party;
import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.application.WholeApplications;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.application.store.VersionMoment;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredWhole implements WholeApplications {
    private final Own own;
    private final ApplicationMapper applications;
    private final Documents documents;
    private final VersionMapper versions;
    private final ReadParties parties;
    private final Setting setting;
    private final DeclaredDigest digests;

    StoredWhole(Own own, ApplicationMapper applications, Documents documents, VersionMapper versions, ReadParties parties, Setting setting,
            DeclaredDigest digests) {
        this.own = own;
        this.applications = applications;
        this.documents = documents;
        this.versions = versions;
        this.parties = parties;
        this.setting = setting;
        this.digests = digests;
    }

    @Override
    public WholeApplication own(String id, Integer version) {
        ApplicationRow row = own.find(id);
        boolean writing = row.isEditable() && Actors.require().is(Role.APPLICANT);
        return version == null && writing ? draft(row) : version(row, version == null ? row.versionNo() : version);
    }

    @Override
    public WholeApplication submitted(String id) {
        ApplicationRow row = applications.find(id);
        if (row == null) {
            throw new NotFound("application", id);
        }
        return version(row, row.versionNo());
    }

    private WholeApplication draft(ApplicationRow row) {
        Snapshot now = documents.now(row);
        return whole(row, documents.draft(row, setting.programme(row.roundId()), now, ""), now, parties.members(row, 0), null);
    }

    private WholeApplication version(ApplicationRow row, int number) {
        if (number < 1 || number > row.versionNo()) {
            throw new NotFound("version", row.id() + "/" + number);
        }
        ApplicationDocument document = number == row.versionNo() ? documents.submitted(row, "") : documents.version(row, number);
        LocalDateTime at = versions.moments(row.id()).stream().filter(one -> one.versionNo() == number).findFirst()
                .map(VersionMoment::submittedAt).orElse(row.submittedAt());
        return whole(row, document, documents.content(row, number), parties.members(row, number), at);
    }

    private WholeApplication whole(ApplicationRow row, ApplicationDocument document, Snapshot content, List<Party> members, LocalDateTime at) {
        Round round = setting.round(row.roundId());
        Programme programme = setting.programme(round);
        ApplicationForm form = setting.form(programme);
        List<WholeFile> files = content.files().stream().map(file -> new WholeFile(file.id(),
                form.question(file.question()).map(Question::label).orElse(""), file.name(), file.mediaType(), file.bytes(), file.sha256())).toList();
        boolean recommended = round.settings().recommendationNeeded() && row.recommenderId() != null;
        ApplicationDocument said = new ApplicationDocument(AsItWas.of(document.summary(), programme.form().roles(), content.answers()),
                document.version(), document.fieldLabel(), document.fieldName(), document.sections(), "");
        return new WholeApplication(said, programme.form().roles().leader(), round.title(), round.year(), programme.name(), at, members, files,
                recommended ? setting.organisation(row.recommenderId()).name() : null, digests.of(content, members));
    }
}
