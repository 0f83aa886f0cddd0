package io.luxuan.programme.edit.draft;

import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft: from a version that there is, under its own id or another one, or from a text. */
@UseCase
@ForProgrammeOffice
public class StartDraft {
    private final DraftMapper drafts;
    private final StoredVersions versions;
    private final AuditTrail audit;
    private final MovableClock clock;

    StartDraft(DraftMapper drafts, StoredVersions versions, AuditTrail audit, MovableClock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param as id of the new programme; blank for a next version of the same one. Answers the draft's id. */
    @Transactional
    public String copy(String programme, int version, String as) {
        String id = as == null || as.isBlank() ? programme : as.strip();
        isId(id).requireAt("as", "programme.start");
        YamlTree tree = YamlTree.read(versions.text(programme, version)).orElseThrow();
        tree.set("id", id, false);
        tree.set("version", String.valueOf(versions.newest(id) + 1), true);
        tree.remove("retired");
        return insert(tree.write(), programme, version);
    }

    /** Of a file that was made elsewhere. Whatever is wrong with it is told on the draft's page. */
    @Transactional
    public String of(String text) {
        boolean given = text != null && !text.isBlank();
        (given ? DraftRules.fits(text) : Verdict.refused("programme.text-needed")).requireAt("text", "programme.start");
        Heads heads = Heads.of(text);
        int base = heads.programmeId().isEmpty() ? 0 : versions.newest(heads.programmeId());
        return insert(text.replace("\r\n", "\n"), base == 0 ? null : heads.programmeId(), base);
    }

    private String insert(String text, String base, int baseVersion) {
        Heads heads = Heads.of(text);
        Person author = Actors.require();
        LocalDateTime now = clock.now();
        Draft draft = new Draft(Ids.next(), heads.programmeId(), heads.version(), heads.name(), base, base == null ? null : baseVersion,
                DraftState.DRAFT, text, 0, author.id(), author.name(), now, now, null, null, null, null);
        drafts.insert(draft);
        audit.record(AuditEvent.of("programme.draft", "programme-draft", draft.id()).change(null, DraftState.DRAFT)
                .because(heads.programmeId() + " v" + heads.version()));
        return draft.id();
    }

    private static Verdict isId(String id) {
        return id.matches("[A-Z][0-9]{1,3}[a-z]?") ? Verdict.ALLOWED : Verdict.refused("programme.id", id);
    }
}
