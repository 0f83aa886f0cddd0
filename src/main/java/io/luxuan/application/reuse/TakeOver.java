package io.luxuan.application.reuse;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.form.AttachFile;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.party.SaveParties;
import io.luxuan.application.reuse.Offer.OfferLine;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Upload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what was chosen of an offer into a draft, each answer marked until somebody confirms or changes it. */
@UseCase
@ForUnitWriters
class TakeOver {
    static final String MEMBERS = "members*";

    private final MakeOffer offers;
    private final SaveAnswer save;
    private final AttachFile attach;
    private final SaveParties people;
    private final ApplicationFacts facts;
    private final TakenMarks marks;
    private final MovableClock clock;

    TakeOver(MakeOffer offers, SaveAnswer save, AttachFile attach, SaveParties people, ApplicationFacts facts, TakenMarks marks,
            MovableClock clock) {
        this.offers = offers;
        this.save = save;
        this.attach = attach;
        this.people = people;
        this.facts = facts;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param taken how many answers came; @param refused what did not, with why */
    record Result(int taken, List<Refusal> refused) {}

    /**
     * @param chosen keys of questions, and {@link #MEMBERS}; what the source does not offer is passed over
     * @throws Refusal when the form was handed in meanwhile
     */
    public Result take(String applicationId, String sourceId, Set<String> chosen) {
        Offer offer = offers.of(applicationId, sourceId);
        return Arrival.ofNow(clock, () -> take(applicationId, sourceId, offer, chosen));
    }

    private Result take(String applicationId, String sourceId, Offer offer, Set<String> chosen) {
        Map<String, String> answers = new LinkedHashMap<>();
        offer.lines().stream().filter(line -> chosen.contains(line.key()) && !line.text().isEmpty())
                .forEach(line -> answers.put(line.key(), line.text()));
        List<String> keys = new ArrayList<>(answers.keySet());
        List<Refusal> refused = new ArrayList<>();
        if (!answers.isEmpty()) {
            save.saveAll(applicationId, answers);
        }
        offer.lines().stream().filter(line -> chosen.contains(line.key()) && !line.offered().attachments().isEmpty()).forEach(line -> {
            if (files(applicationId, sourceId, line, refused)) {
                keys.add(line.key());
            }
        });
        if (chosen.contains(MEMBERS) && !offer.members().isEmpty()) {
            try {
                people.takeMembers(applicationId, offer.members());
            } catch (Refusal refusal) {
                refused.add(new Refusal("reuse.members"));
            }
        }
        marks.put(offer, keys);
        return new Result(keys.size(), refused);
    }

    private boolean files(String applicationId, String sourceId, OfferLine line, List<Refusal> refused) {
        boolean any = false;
        for (Attachment file : line.offered().attachments()) {
            try {
                AttachmentContent content = facts.open(sourceId, file.id());
                attach.attach(applicationId, line.key(), new Upload(content.fileName(), content.bytes(), content.body()));
                any = true;
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        }
        return any;
    }
}
