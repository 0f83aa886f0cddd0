package io.luxuan.publicity.objection;

import io.luxuan.notify.AddressCodes;
import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.Way;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.util.Map;
import java.util.Optional;

/**
 * Where mail is set up, objectors prove theirs by a code, or say that they have none. A proof is bound to its form, so that a
 * refused submission does not ask for another code.
 */
@UseCase
@ForEveryone
class ObjectorMails {
    private static final String PURPOSE = "objection";

    private final AddressCodes codes;
    private final Seal seal;

    ObjectorMails(AddressCodes codes, ServerSecrets secrets) {
        this.codes = codes;
        this.seal = secrets.seal("objector-mail");
    }

    boolean areAsked() {
        return codes.canSend(Way.MAIL);
    }

    /** @param form the form's own id @throws Refusal at the field {@code mail} */
    ObjectorMail sendCode(String form, ObjectorMail typed, CodeAsker asker) {
        try {
            return typed.sent(codes.send(PURPOSE, form, Way.MAIL, typed.mail(), asker));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.code(), Map.of("mail", refusal.fields().getOrDefault("address", "refusal.code.address")));
        }
    }

    /**
     * With the proof, where the right code was typed; without one that is not ours for this form and address.
     *
     * @throws Refusal at the field {@code code}
     */
    ObjectorMail proved(String form, ObjectorMail typed) {
        if (provedAddress(form, typed).isPresent()) {
            return typed;
        }
        if (typed.code().isEmpty()) {
            return typed.unproved();
        }
        String address = codes.prove(typed.codeId(), PURPOSE, form, typed.code());
        return typed.proved(address, seal.sealed(address, form));
    }

    /** What is wrong at the fields {@code mail} and {@code code}; nothing where mail is not asked for. */
    Map<String, String> faults(String form, ObjectorMail mail) {
        if (!areAsked() || mail.noMail() || provedAddress(form, mail).isPresent()) {
            return Map.of();
        }
        String field = mail.codeId().isEmpty() ? "mail" : "code";
        return Map.of(field, "refusal.objection." + field + "-missing");
    }

    Contact contact(String form, ObjectorMail mail) {
        if (!areAsked()) {
            return Contact.NOT_ASKED;
        }
        return provedAddress(form, mail).map(address -> new Contact(address, ContactProof.PROVED)).orElse(Contact.UNPROVED);
    }

    private Optional<String> provedAddress(String form, ObjectorMail mail) {
        return seal.opened(mail.proof(), form).filter(mail.mail()::equals);
    }
}
