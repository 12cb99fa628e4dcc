package nl.routebord.load;

/** One thing that a hall does, and how well the product keeps up with it. */
@FunctionalInterface
interface Scenario {

    void play(Stage stage) throws Exception;
}
