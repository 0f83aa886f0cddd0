package io.luxuan.target.count;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Sums over awards of all modules, in one statement however many there are: in {@code mapper/target/AchievedMapper.xml}. Like the
 * statistics' it reads tables of others, and only to count their rows (docs/decisions/42).
 */
@Mapper
public interface AchievedMapper {
    List<Achieved> of(@Param("programmes") Collection<String> programmes, @Param("today") LocalDate today);
}
