// SPDX-License-Identifier: Apache-2.0
import Pipit.Iro

ChildPages {
    circle: "a circle without pages"
    name: "Amina"
}
