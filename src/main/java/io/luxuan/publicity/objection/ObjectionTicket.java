package io.luxuan.publicity.objection;

import io.luxuan.shared.Ids;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.util.Optional;

/**
 * What a form of an objection carries, so that sent twice it counts once: an id made here, sealed for this entry of this list.
 * Nobody chooses an id, takes that of another's objection, or asks with it for another's receipt.
 */
@UseCase
@ForEveryone
class ObjectionTicket {
    private final Seal seal;

    ObjectionTicket(ServerSecrets secrets) {
        this.seal = secrets.seal("objection-form");
    }

    String next(String noticeId, String applicationId) {
        return seal.sealed(Ids.next(), noticeId, applicationId);
    }

    /** The id that was given out; empty when it was not. */
    Optional<String> id(String sent, String noticeId, String applicationId) {
        return seal.opened(sent, noticeId, applicationId);
    }
}
