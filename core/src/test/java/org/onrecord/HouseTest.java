package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/**
 * Holds the house: imports go down only, no cycles, and the rules that keep a record repeatable.
 */
class HouseTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onrecord");

  @Test
  void importsGoDownOnly() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("article")
        .definedBy("org.onrecord.article..")
        .layer("ingest")
        .definedBy("org.onrecord.ingest..")
        .layer("language")
        .definedBy("org.onrecord.language..")
        .layer("time")
        .definedBy("org.onrecord.time..")
        .layer("actor")
        .definedBy("org.onrecord.actor..")
        .layer("record")
        .definedBy("org.onrecord.record..")
        .layer("statement")
        .definedBy("org.onrecord.statement..")
        .layer("event")
        .definedBy("org.onrecord.event..")
        .layer("figure")
        .definedBy("org.onrecord.figure..")
        .layer("position")
        .definedBy("org.onrecord.position..")
        .layer("story")
        .definedBy("org.onrecord.story..")
        .layer("dossier")
        .definedBy("org.onrecord.dossier..")
        .layer("export")
        .definedBy("org.onrecord.export..")
        .layer("facade")
        .definedBy("org.onrecord")
        .whereLayer("facade")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("dossier")
        .mayOnlyBeAccessedByLayers("export", "facade")
        .whereLayer("story")
        .mayOnlyBeAccessedByLayers("dossier", "export", "facade")
        .whereLayer("statement")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("event")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("figure")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("position")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("ingest")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers(
            "statement", "event", "figure", "position", "story", "dossier", "export", "facade")
        .whereLayer("actor")
        .mayOnlyBeAccessedByLayers(
            "record",
            "statement",
            "event",
            "figure",
            "position",
            "story",
            "dossier",
            "export",
            "facade")
        .whereLayer("time")
        .mayOnlyBeAccessedByLayers(
            "actor",
            "record",
            "statement",
            "event",
            "figure",
            "position",
            "story",
            "dossier",
            "export",
            "facade")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers(
            "time",
            "actor",
            "record",
            "statement",
            "event",
            "figure",
            "position",
            "story",
            "dossier",
            "export",
            "ingest",
            "facade")
        .check(CORE);
  }

  @Test
  void packagesMakeNoCycles() {
    slices().matching("org.onrecord.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreHoldsNoEngineDatabaseOrNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "edu.stanford..", "java.sql..", "javax.sql..", "java.net.http..", "io.javalin..")
        .check(CORE);
  }

  @Test
  void coreKnowsNoClockNoChanceNoReflection() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(CORE);
  }

  @Test
  void publicMethodsOfTheFacadeHideNoCheckedException() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.onrecord")
        .should()
        .declareThrowableOfType(Exception.class)
        .check(CORE);
  }
}
