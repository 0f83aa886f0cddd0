package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a person has said before: the same again is no second objection, and nobody lodges without end. There is no limit
 * of all objections to an entry together, because its own unit would use it up.
 */
@Component
class FormerObjections {
    private final ObjectionMapper objections;
    private final SealedText sealed;
    private final int mostOfPerson;
    private final int mostToEntry;

    FormerObjections(ObjectionMapper objections, SealedText sealed, @Value("${luxuan.objection.of-a-person:20}") int mostOfPerson,
            @Value("${luxuan.objection.of-a-person-to-an-entry:3}") int mostToEntry) {
        this.objections = objections;
        this.sealed = sealed;
        this.mostOfPerson = mostOfPerson;
        this.mostToEntry = mostToEntry;
    }

    ObjectorMark mark(ObjectionForm form) {
        String number = letters(form.idNumber());
        // a unit's code is known to everybody: whoever writes another's is told by the telephone that answers for it
        String contact = form.idType() == IdType.CREDIT_CODE ? " " + letters(form.phone()) : "";
        return new ObjectorMark(number.isEmpty() ? null : sealed.mark("person " + form.idType() + " " + number + contact),
                sealed.mark("text " + form.grounds() + " " + letters(form.facts())));
    }

    Optional<Objection> same(String roundId, String applicationId, ObjectorMark mark) {
        return Optional.ofNullable(mark.person() == null ? null : objections.same(roundId, applicationId, mark));
    }

    /** @throws Refusal at the field {@code idNumber} when this person has lodged as many as one may */
    void require(String roundId, String applicationId, ObjectorMark mark) {
        if (mark.person() == null) {
            return;
        }
        if (objections.ofPersonToEntry(roundId, applicationId, mark.person()) >= mostToEntry) {
            throw refusal("objection.too-many-to-entry");
        }
        if (objections.ofPerson(roundId, mark.person()) >= mostOfPerson) {
            throw refusal("objection.too-many-of-person");
        }
    }

    private static Refusal refusal(String code) {
        return new Refusal(code, Map.of("idNumber", "refusal." + code));
    }

    /** Letters and digits alone: other blanks and points make no other objection. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
