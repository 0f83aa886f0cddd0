package io.luxuan.watch.today;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.owner.Department;
import io.luxuan.owner.Departments;
import io.luxuan.owner.Deputising;
import io.luxuan.owner.OpinionsAsked;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.Whose;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The desk's tasks: a person's own, those of the department's rounds, and all that the person may read. */
@UseCase
@ForStaff
public class DeskTabs {
    private final Departments departments;
    private final RoundLeads leads;
    private final Deputising deputising;
    private final Tasks tasks;
    private final ReadWishes wishes;
    private final OpinionsAsked opinions;

    DeskTabs(Departments departments, RoundLeads leads, Deputising deputising, Tasks tasks, ReadWishes wishes,
            OpinionsAsked opinions) {
        this.departments = departments;
        this.leads = leads;
        this.deputising = deputising;
        this.tasks = tasks;
        this.wishes = wishes;
        this.opinions = opinions;
    }

    /**
     * @param department null for somebody who belongs to none
     * @param me         the person, and those for whom it stands in today
     */
    public record View(DeskTab tab, Department department, List<String> led, Set<String> unreadable, List<String> me) {
        public boolean reads(String roundId) {
            return !unreadable.contains(roundId);
        }

        Whose whose() {
            return whose(tab);
        }

        /** What waits for the person's confirmation is nobody's own. */
        boolean withAsked() {
            return tab != DeskTab.MINE;
        }

        List<DeskTab> tabs() {
            return Arrays.stream(DeskTab.values()).filter(each -> each != DeskTab.DEPARTMENT || department != null).toList();
        }

        Whose whose(DeskTab of) {
            return switch (of) {
                case MINE -> Whose.heldBy(me);
                case DEPARTMENT -> Whose.within(led);
                case ALL -> Whose.allBut(unreadable);
            };
        }
    }

    /** A tab with how much stands under it. */
    public record Counted(DeskTab tab, String word, boolean shown, long open) {}

    /** @param word of the tab; what is none shows the department's, or all to somebody of no department */
    public View of(String word) {
        String me = Actors.require().id();
        Department department = departments.of(me).orElse(null);
        DeskTab first = department == null ? DeskTab.ALL : DeskTab.DEPARTMENT;
        DeskTab tab = DeskTab.of(word).filter(wanted -> wanted != DeskTab.DEPARTMENT || department != null).orElse(first);
        List<String> mine = Stream.concat(Stream.of(me), deputising.principals().stream()).toList();
        return new View(tab, department, department == null ? List.of() : leads.ledBy(department.id()), leads.unreadable(), mine);
    }

    /** With what waits for the person's confirmation on every tab but one's own, and with what colleagues want to hear on each. */
    public List<Counted> counts(View view) {
        long asked = wishes.onDesk().size();
        long heard = opinions.ofMe().size();
        return view.tabs().stream().map(tab -> new Counted(tab, tab.word(), tab == view.tab(),
                tasks.count(view.whose(tab)) + heard + (tab == DeskTab.MINE ? 0 : asked))).toList();
    }
}
