package io.luxuan.panel.bars;

/** When an applicant's claims about people keep so many experts away that somebody must look. */
final class BarRules {
    private static final int UNUSUAL_PERCENT = 20;
    private static final int ALL_PERCENT = 100;
    private static final int PANELS_LEFT = 3;
    private static final int EXPERTS_AS_MEMBERS = 3;

    private BarRules() {}

    /**
     * @param pool      experts who could judge it but for its claims
     * @param barred    how many of them its claims keep away
     * @param named     experts of the pool who are named as its members, which keeps them away from the whole round
     * @param panelSize experts on a panel
     */
    static boolean isUnusual(int pool, int barred, int named, int panelSize) {
        boolean share = barred * ALL_PERCENT >= pool * UNUSUAL_PERCENT && barred > 0;
        boolean fewLeft = barred > 0 && pool - barred < panelSize * PANELS_LEFT && pool >= panelSize * PANELS_LEFT;
        return share || fewLeft || named >= EXPERTS_AS_MEMBERS;
    }
}
