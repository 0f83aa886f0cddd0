package io.luxuan.owner.duty;

import io.luxuan.owner.TaskStory;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Through whose hands tasks went, in words. */
@UseCase
@ForStaff
class DutyStory implements TaskStory {
    private final DutyMapper duties;
    private final WhoIsWho people;

    DutyStory(DutyMapper duties, WhoIsWho people) {
        this.duties = duties;
        this.people = people;
    }

    @Override
    public List<Told> of(String subjectId, String processKey) {
        List<Passed> all = subjectId == null ? List.of() : duties.story(subjectId, processKey);
        Map<String, String> names = people.people(all.stream().flatMap(one -> Stream.of(one.fromId() == null ? one.toId() : one.fromId(),
                one.toId(), one.byId())).filter(Objects::nonNull).distinct().toList());
        return all.stream().map(one -> new Told(one.passedAt(), one.taskKey(), one.how().name(),
                one.fromId() == null ? null : names.get(one.fromId()), names.get(one.toId()), names.get(one.byId()), one.reason())).toList();
    }
}
