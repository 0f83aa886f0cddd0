package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@UseCase
public class OpenARound {
    private final RoundMapper mapper;
    private final Programmes programmes;
    private final Processes processes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;

    OpenARound(RoundMapper mapper, Programmes programmes, Processes processes, AuditTrail audit, ApplicationEventPublisher events,
            MovableClock clock) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.processes = processes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens it under an id that the caller chose, so that a double click opens one round and not two.
     *
     * @throws io.luxuan.shared.Refusal {@code round.invalid} with the fields that are wrong; of the whole round when its
     *                                  programme is retired or no policy carries it any more
     */
    @Transactional
    @ForManagers
    public void open(String id, OpenRound command) {
        if (mapper.withId(id).isPresent()) {
            return;
        }
        Programme programme = newest(command.programmeId());
        programmes.hold(programme.id(), programme.version());
        RoundSettings settings = settings(command, programme);
        LocalDateTime now = clock.now();
        FieldFaults faults = OpenRoundCheck.faults(command, settings, programme, now);
        if (!Actors.require().is(Role.SYSTEM)) {
            // a demo or a replay by the platform itself promises nobody money
            ValidityRules.offersRounds(programme, now.toLocalDate()).require();
            ValidityRules.note(command, programme, faults);
        }
        faults.refuse("round.invalid");
        mapper.insert(row(id, command, programme, settings), now);
        events.publishEvent(new RoundOpened(id, programme));
        audit.record(AuditEvent.of("round.open", "round", id).inRound(id)
                .change(null, RoundStage.CALL).because(programme.id() + " v" + programme.version()));
        mapper.runsAs(id, processes.start(programme.process(), id, id,
                Map.of("panel", programme.panel() != null)));
    }

    private Programme newest(String programmeId) {
        return programmes.current().stream().filter(programme -> programme.id().equals(programmeId)).findFirst()
                .orElseThrow(() -> new NotFound("programme", programmeId));
    }

    private static RoundSettings settings(OpenRound command, Programme programme) {
        return command.settings() == null ? RoundSettings.of(programme) : command.settings();
    }

    private static RoundRow row(String id, OpenRound command, Programme programme, RoundSettings settings) {
        String title = command.title() == null || command.title().isBlank()
                ? command.year() + "年度" + programme.name() : command.title().strip();
        return new RoundRow(id, programme.id(), programme.version(), title, command.year(), RoundStage.CALL,
                command.opensAt(), command.closesAt(), command.recommendBy(), command.reviewBy(),
                RoundSettingsJson.write(settings), null, null, null, null, null, null);
    }
}
