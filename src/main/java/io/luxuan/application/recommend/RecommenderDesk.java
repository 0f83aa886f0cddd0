package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.party.PartyForm;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.recommend.SealedOpinions.Shown;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.FindingRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.TimeLeft;
import io.luxuan.application.submit.WhereItStands;
import io.luxuan.application.submit.WhereItStands.Stand;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnitStanding;
import java.util.List;

/** One application as the department that recommends it reads it. */
@UseCase
@ForRecommenders
class RecommenderDesk {
    private final FindingMapper findings;
    private final SealedOpinions opinions;
    private final Documents documents;
    private final ReadParties parties;
    private final UnitStanding units;
    private final WhereItStands standing;
    private final TakeBackOpinion takeBack;
    private final Own own;
    private final Setting setting;
    private final MovableClock clock;

    RecommenderDesk(FindingMapper findings, SealedOpinions opinions, Documents documents, ReadParties parties, UnitStanding units,
            WhereItStands standing, TakeBackOpinion takeBack, Own own, Setting setting, MovableClock clock) {
        this.findings = findings;
        this.opinions = opinions;
        this.documents = documents;
        this.parties = parties;
        this.units = units;
        this.standing = standing;
        this.takeBack = takeBack;
        this.own = own;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param waiting whether the department may decide now; @param mine whether its last opinion is the person's own and may be taken back */
    record ReadingPage(ApplicationRow row, Round round, ApplicationDocument document, List<FindingRow> findings, TimeLeft left, boolean waiting,
            boolean mine, PartyForm parties, UnconfirmedUnit unconfirmed, Stand stand, List<Shown> sealed) {}

    public ReadingPage read(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        Round round = setting.round(row.roundId());
        ApplicationDocument document = documents.submitted(row, "/recommender/applications/" + row.id() + "/attachments");
        return new ReadingPage(row, round, document, findings.of(row.id()).stream()
                .filter(finding -> finding.kind() == FindingRow.Kind.RECOMMENDATION).toList(),
                TimeLeft.from(clock.now(), round.recommendBy()), row.status() == ApplicationStatus.SUBMITTED, takeBack.isOffered(row),
                parties.submitted(row), units.unconfirmed(row.organisationId()).orElse(null), standing.of(row, round),
                opinions.of(row.id()));
    }
}
