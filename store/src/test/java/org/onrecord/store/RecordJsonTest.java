package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.Meaning;

/** What is kept reads back equal to what was written. */
class RecordJsonTest {
  @Test
  void anArticleWithEverythingReadsBackEqual() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    ArticleRecord read = RecordJson.unpack(RecordJson.pack(record), ArticleRecord.class);
    assertThat(read).isEqualTo(record);
    assertThat(read.article().text()).contains("\0").contains("\ud83d,").contains("\ud83d\ude00");
  }

  @Test
  void aFieldThatAnOlderRecordLacksIsEmpty() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    Statement statement = record.entries(Statement.class).get(0);
    String json = RecordJson.write(statement);
    String older = json.replace("\"parts\":[],", "").replace("\"headline\":false,", "");
    assertThat(older).isNotEqualTo(json).doesNotContain("parts").doesNotContain("headline");
    assertThat(RecordJson.read(older, Statement.class)).isEqualTo(statement);
  }

  @Test
  void aFieldThatIsNoLongerKnownIsLeftOut() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    Statement statement = record.entries(Statement.class).get(0);
    String newer = RecordJson.write(statement).replaceFirst("\\{", "{\"tone\":\"dry\",");
    assertThat(RecordJson.read(newer, Statement.class)).isEqualTo(statement);
  }

  @ParameterizedTest
  @ValueSource(classes = {Entry.class, Voice.class, Meaning.class, Decision.class})
  void everyMemberOfASealedTypeHasANameOfItsOwn(Class<?> sealed) {
    JsonSubTypes named =
        RecordJson.mapper().findMixInClassFor(sealed).getAnnotation(JsonSubTypes.class);
    assertThat(named.value())
        .extracting(JsonSubTypes.Type::value)
        .containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
    assertThat(named.value()).extracting(JsonSubTypes.Type::name).doesNotHaveDuplicates();
  }
}
