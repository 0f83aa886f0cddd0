package io.luxuan.publicity.objection;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * The handler takes an objection up, or asks for its end: not taken up, or after investigation upheld or dismissed. What ends
 * an objection another confirms: {@link SettleObjection}.
 */
@UseCase
@ForManagers
public class HandleObjection {
    static final String ACCEPT = "accept-objection";
    static final String INVESTIGATE = "investigate-objection";

    private final MoveObjection move;
    private final ListMapper lists;
    private final TakeObjection take;
    private final AskSecondPerson ask;

    HandleObjection(MoveObjection move, ListMapper lists, TakeObjection take, AskSecondPerson ask) {
        this.move = move;
        this.lists = lists;
        this.take = take;
        this.ask = ask;
    }

    /** An admissible one holds its entry from now on. */
    @Transactional
    public void accept(String id, String reply) {
        HandlingRules.requireReply(reply);
        Objection objection = move.find(id);
        take.requireHandler(objection);
        String me = Actors.require().id();
        move.to(objection, ObjectionState.INVESTIGATING, new Handled(null, reply.strip(), me), Map.of("accepted", true));
        lists.hold(objection.roundId(), objection.applicationId());
    }

    /**
     * @param reply at least ten letters, for the objector
     * @return id of what waits for another's word; the same where it was asked for before
     * @throws Refusal with the fields that are wrong; {@code objection.not-handler} to everybody but the handler
     */
    @Transactional
    public String decline(String id, String reply) {
        return ask(id, ObjectionState.DECLINED, "", reply);
    }

    /** As {@link #decline}. @param findings at least ten letters, for staff */
    @Transactional
    public String conclude(String id, boolean upheld, String findings, String reply) {
        return ask(id, upheld ? ObjectionState.UPHELD : ObjectionState.DISMISSED, findings, reply);
    }

    private String ask(String id, ObjectionState to, String findings, String reply) {
        take.requireHandler(move.find(id));
        return ask.ask(SettleObjection.wish(move.find(id), to, findings, reply));
    }
}
