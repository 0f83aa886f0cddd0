package io.luxuan.statistics.count;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Sums in one grouped statement each, however much there is: in {@code mapper/statistics/CountMapper.xml}. Like the targets' it reads
 * tables of others, and only to count their rows (docs/decisions/42).
 */
@Mapper
public interface CountMapper {
    /** By programme, year and hidden ones alone; the newest first. */
    List<CountedRound> rounds(@Param("scope") Scope scope);

    /** Years of rounds, the newest first. */
    List<Integer> years(@Param("scope") Scope scope);

    /** By the moment of submission. */
    List<ApplicationCount> applications(@Param("scope") Scope scope, @Param("by") By by);

    /** By the moment when the task was done. */
    List<TaskSpan> spans(@Param("scope") Scope scope, @Param("by") By by);

    /** Keys of the tasks that were done in these rounds. */
    List<String> steps(@Param("scope") Scope scope);

    /**
     * By the moment when the round's cards were due, so that whole rounds count.
     *
     * @param fewest where rows are experts, rounds with fewer applications in review are left out: who sat there would be told
     */
    List<LoadCount> loads(@Param("scope") Scope scope, @Param("by") By by, @Param("now") LocalDateTime now, @Param("fewest") int fewest);

    /** Different people in all of these rows. */
    long experts(@Param("scope") Scope scope);

    /** By the moment when it was lodged. */
    List<ObjectionCount> objections(@Param("scope") Scope scope, @Param("by") By by);
}
