package io.luxuan.unit.register;

import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.UnconfirmedUnit;
import java.util.List;

/**
 * A unit as its own people and managers read it.
 *
 * @param known       what counts today
 * @param confirmed   whether kind, city … were confirmed, or are only what the unit was registered with
 * @param codeCity    the city whose authority gave the credit code, by its digits; null where the code does not tell
 * @param waiting     claims that a manager has not decided
 * @param history     all that was decided or taken back, the newest first
 * @param unconfirmed null but where it registered itself and nobody has confirmed it yet
 */
public record UnitPage(KnownUnit known, String creditCode, String codeCity, List<Fact> confirmed, List<Line> waiting, List<Line> history,
        UnconfirmedUnit unconfirmed) {
    /** @param word the value in Chinese; @param current whether it holds today */
    public record Line(Entry entry, String word, boolean current) {
        /** A state's badge: never by colour alone. */
        public String tone() {
            return switch (entry.state()) {
                case CLAIMED -> "orange";
                case CONFIRMED -> current ? "green" : "secondary";
                case REFUSED -> "red";
                case WITHDRAWN -> "secondary";
            };
        }
    }

    /** What a manager may end before its time. */
    public List<Line> ending() {
        return history.stream().filter(line -> line.current() && line.entry().fact().mayEnd()).toList();
    }

    public boolean isConfirmed(String fact) {
        return confirmed.contains(Fact.valueOf(fact));
    }
}
