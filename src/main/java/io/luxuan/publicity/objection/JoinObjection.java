package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileStore.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** The same person says the same of the same entry again: it stays one objection, to which evidence may be added. */
@UseCase
@ForEveryone
class JoinObjection {
    private final ObjectionMapper objections;
    private final AuditTrail audit;

    JoinObjection(ObjectionMapper objections, AuditTrail audit) {
        this.objections = objections;
        this.audit = audit;
    }

    /**
     * Answers which files are there already.
     *
     * @throws Refusal at the field {@code evidence} when one is too many
     */
    @Transactional
    public List<Kept> join(Objection first, List<Kept> evidence) {
        List<Evidence> before = objections.evidence(first.id());
        Set<String> known = before.stream().map(Evidence::sha256).collect(Collectors.toSet());
        List<Kept> again = new ArrayList<>();
        int count = before.size();
        for (Kept file : evidence) {
            if (known.add(file.sha256())) {
                count++;
                objections.insertEvidence(new Evidence(file.id(), first.id(), file.fileName(), file.mediaType(), file.bytes(), file.sha256()));
            } else {
                again.add(file);
            }
        }
        if (count > EvidenceFiles.MOST) {
            throw new Refusal("objection.evidence-too-many", Map.of("evidence", "refusal.objection.evidence-too-many"));
        }
        Actors.run(Person.SYSTEM, () -> audit.record(AuditEvent.of("objection.join", "objection", first.id()).inRound(first.roundId())));
        return again;
    }
}
