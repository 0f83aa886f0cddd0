package io.luxuan.demo;

import io.luxuan.expert.avoidance.RelationKind;
import io.luxuan.expert.profile.RequestChange;
import io.luxuan.expert.relation.KeepRelations;
import io.luxuan.shared.actor.Actors;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What goes on in the pool itself: institutions that belong together, and an expert's wish that waits. */
@Component
@Order(5)
class PoolChapter implements Chapter {
    private final DemoPeople people;
    private final KeepRelations relations;
    private final RequestChange request;

    PoolChapter(DemoPeople people, KeepRelations relations, RequestChange request) {
        this.people = people;
        this.relations = relations;
        this.request = request;
    }

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public void tell() {
        Actors.run(people.manager(), () -> {
            relations.relate("沧浪信息研究所", "沧浪信息技术研究所", RelationKind.FORMER_NAME, "更名批复");
            relations.relate("武陵医科大学附属医院", "武陵医科大学", RelationKind.AFFILIATE, "附属医院名录");
        });
        Actors.run(people.reviewers().get(1), () -> request.ask(Map.of("title", "二级教授", "yearlyCap", "30",
                "keywords", "多模态理解；跨模态检索；医学影像"), "今年职称晋升，另有教学任务，希望减少评审数量。"));
    }
}
