package io.luxuan.award.money;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** SQL over both kinds in {@code mapper/award/MoneyHolderMapper.xml}. */
@Mapper
interface MoneyHolderMapper {
    List<MoneyHolder> byIds(@Param("ids") Collection<String> ids);

    /** One of the two has the row. */
    @Select("SELECT id FROM project WHERE id = #{id} FOR UPDATE")
    String lockProject(String id);

    @Select("SELECT application_id FROM direct_award WHERE application_id = #{id} FOR UPDATE")
    String lockAward(String id);
}
