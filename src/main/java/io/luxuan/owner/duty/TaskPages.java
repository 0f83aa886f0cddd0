package io.luxuan.owner.duty;

import io.luxuan.owner.TaskStory;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** The page of one task: who answers for it, whose opinion was asked, through whose hands it went. */
@UseCase
@ForManagers
class TaskPages {
    private final PassTask pass;
    private final SecondOpinions opinions;
    private final TaskStory story;
    private final Rounds rounds;
    private final WhoIsWho people;
    private final List<TaskPage> places;

    TaskPages(PassTask pass, SecondOpinions opinions, TaskStory story, Rounds rounds, WhoIsWho people,
            List<TaskPage> places) {
        this.pass = pass;
        this.opinions = opinions;
        this.story = story;
        this.rounds = rounds;
        this.people = people;
        this.places = places;
    }

    /** @param typed what a refused form held, by field */
    String show(String id, Map<String, String> typed, Map<String, String> errors, Model model) {
        WorkItem item = pass.get(id);
        String me = Actors.require().id();
        List<TaskOpinion> asked = opinions.of(item);
        List<String> named = asked.stream().flatMap(one -> Stream.of(one.askedBy(), one.askedOf())).distinct().toList();
        model.addAttribute("item", item).addAttribute("round", rounds.get(item.roundId()));
        model.addAttribute("holder", pass.holder(item)).addAttribute("colleagues", pass.candidates(item));
        model.addAttribute("mine", me.equals(item.holderId())).addAttribute("asks", item.holderId() == null || me.equals(item.holderId()));
        model.addAttribute("opinions", asked).addAttribute("askable", opinions.candidates(item));
        model.addAttribute("people", named.isEmpty() ? Map.of() : people.people(named));
        model.addAttribute("story", story.of(item.subjectId(), item.processKey()));
        model.addAttribute("place", places.stream().filter(one -> one.taskKey().equals(item.taskKey())).findFirst()
                .map(one -> one.path(item)).orElse(null));
        model.addAttribute("typed", typed).addAttribute("errors", errors);
        return "owner/task";
    }
}
