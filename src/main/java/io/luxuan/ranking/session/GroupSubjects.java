package io.luxuan.ranking.session;

import io.luxuan.countersign.Subject;

/** How a second person is told of a group. */
final class GroupSubjects {
    private GroupSubjects() {}

    static Subject of(StageSession session, String code, String who) {
        return Subject.of("/manager/rounds/" + session.roundId() + "/second-stage/sessions/" + session.id(), code, who,
                session.beginsAt().toString().replace('T', ' '), session.place());
    }
}
